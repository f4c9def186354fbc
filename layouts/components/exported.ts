// What an office's own TSX templates import as `bantin/components`. They take `site` as their `chrome`.

export type { OwnTemplateData } from '../../src/eleventy/own/own-config.ts';
export { CardList } from './CardList.tsx';
export { DayList } from './DayList.tsx';
export { Picture } from './Picture.tsx';
export { Teaser } from './Teaser.tsx';
export { Title } from './Title.tsx';
