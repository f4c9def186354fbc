import { type Place, type Problem, problem } from '../problems/problem.ts';
import { MOST_PIXELS } from './encode.ts';
import { type ImageFault, LARGEST_FILE } from './images.ts';

/** The problem of a picture that cannot be published. */
export function imageProblem(fault: ImageFault, file: string, place: Place): Problem {
  switch (fault.fault) {
    case 'mislabelled':
      return problem('image-mislabelled', place, { file, actual: fault.actual });
    case 'moving':
      return problem('image-moving', place, { file });
    case 'large':
      return problem('image-large', place, {
        file,
        megapixels: MOST_PIXELS / 1e6,
        megabytes: LARGEST_FILE / 1e6,
      });
    default:
      return problem('image-unreadable', place, { file });
  }
}
