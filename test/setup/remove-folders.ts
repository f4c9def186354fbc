import { afterAll } from 'vitest';
import { removeFolders } from './bantin.ts';

// Once for each file of tests, after all else.
afterAll(removeFolders);
