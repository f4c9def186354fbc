// What an office's custom TSX templates import as `bantin/components`. They take `site` as their `chrome`.

export type { CustomTemplateData } from '../../src/eleventy/custom/custom-config.ts';
export { CardList } from './CardList.tsx';
export { DayList } from './DayList.tsx';
export { Picture } from './Picture.tsx';
export { Teaser } from './Teaser.tsx';
export { Title } from './Title.tsx';
