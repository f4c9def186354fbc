import { beforePaint } from './before-paint.ts';

/*
 * The one script that stands in the page itself. Web servers know it by its checksum (`nginx.conf`), so that a change of
 * anything in this folder asks every web master for a change of the policy: what is not needed before the first paint has
 * its place elsewhere.
 */
beforePaint();
