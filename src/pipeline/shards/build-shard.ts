import type { Content } from '../../cache/content.ts';
import { LastBuild } from '../../cache/last-build/last-build.ts';
import { MARKER, markerText, PART_ID } from '../../cache/last-build/manifest.ts';
import { inStaging } from '../../publish/staging.ts';
import { wholeFolders } from '../../publish/whole-folders.ts';
import { collectInputs } from '../build-inputs.ts';
import { checkedContent } from '../check-content.ts';
import type { Build, Done } from '../context.ts';
import { diff } from '../diff.ts';
import { explain } from '../explain.ts';
import type { Shard } from '../options.ts';
import { planFiles } from '../plan.ts';
import { refuseRemovals } from '../refuse-removals.ts';
import { renderFiles } from '../render.ts';
import { filesOfPart, PART_FILE, siteName, writePart } from './part.ts';

/**
 * The stages of a build of one part of a site (`bantin build --shard 3/8`). The part is made whole, whatever lies where it
 * goes, and no later build reuses it.
 */
export async function buildShard(build: Build, content: Content, shard: Shard): Promise<Done> {
  const { options, lock } = build;
  const inputs = await collectInputs(content, build);
  const checked = await checkedContent(content, build);
  const planned = await planFiles(build, content, checked, inputs);
  const { shared } = planned;
  const last = new LastBuild(options.output, options.cache, false);
  const all = diff({ ...planned, last, canReuse: false });
  const part = filesOfPart(all, shard.index, shard.count);
  const explained = explain(options.explain, planned.plan, all, content, build.now);

  return inStaging(options.output, lock, async (staging) => {
    const target = { staging: staging.folder };
    const writer = await renderFiles(build, content, checked, planned, part, target);
    const isPreview = options.drafts;
    const { bulletins, tally, waiting, warnings } = checked;
    writer.write(MARKER, markerText({ id: PART_ID, isPreview }));
    const site = siteName(all, shared, [...content.statics, ...planned.plan.custom.documents]);
    const { host } = content.settings.site;
    writePart(
      staging.folder,
      { ...shard, isPreview, site, shared, tally, waiting, ...(host && { host }) },
      { stale: part, all },
    );
    const files = [...part.fingerprints.keys()];
    const removed = [...last.present().keys()].filter(
      (file) => !part.fingerprints.has(file) && file !== PART_FILE,
    );
    if (!isPreview && !options.allowRemovals) refuseRemovals(removed, last, content.source.shown);
    lock.assertHeld();
    const swapped = wholeFolders(files, new Set(writer.changed)).folders;
    staging.publish({ removed, swapped, kept: [] });
    const pages = part.pages.length;
    const gone = removed.filter((file) => file.endsWith('.html')).length;
    const done = {
      id: PART_ID,
      bulletins,
      tally,
      waiting,
      pages,
      written: pages,
      unchanged: 0,
      removed: gone,
      warnings,
      limits: [],
    };
    return { ...done, ...(explained && { explained }) };
  });
}
