/** What is wrong with what a user asked for, with what its sentence names; each face may say it its own way. */
export type Fault =
  | { readonly code: 'no-citation'; readonly text: string }
  | { readonly code: 'cable-unnamed' }
  | { readonly code: 'no-cable'; readonly cable: string; readonly nearest: readonly string[] }
  | {
      readonly code: 'no-place';
      readonly cable: string;
      readonly locator: string;
      readonly nearest: readonly string[];
    }
  | { readonly code: 'not-below'; readonly cable: string; readonly from: string; readonly to: string }
  | {
      readonly code: 'no-section';
      readonly cable: string;
      readonly wanted: string;
      readonly headings: readonly string[];
    }
  /** The filter `limit` leaves no answer; `names` are what it could have been. */
  | {
      readonly code: 'nothing-left';
      readonly limit: 'cable' | 'country' | 'year' | 'section';
      readonly wanted: string;
      readonly names: readonly string[];
    }
  | { readonly code: 'too-long'; readonly most: string }
  | { readonly code: 'no-command' }
  | { readonly code: 'command-changed'; readonly name: string }
  /** The commands of whoever runs the bot, used in another server than his. */
  | { readonly code: 'not-here'; readonly server: string }
  | { readonly code: 'no-question' }
  | { readonly code: 'stale' }
  | { readonly code: 'gone'; readonly what: string }
  /** A corpus that was read anew; what it suffers from is said in English. */
  | { readonly code: 'corpus-unsound'; readonly what: string };
