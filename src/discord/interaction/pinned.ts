import type { Library, Services } from './request.ts';

/** The services for one answer: one corpus throughout; one that is read anew meanwhile is for the next. */
export function pinned(services: Services): Services {
  let library: Library | undefined;
  return {
    ...services,
    library() {
      library ??= services.library();
      return library;
    },
  };
}
