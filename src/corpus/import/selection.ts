import type { Cable } from '../../cable/cable.ts';
import { reportsOn, yearOf } from '../report.ts';

/** Which cables of an archive are wanted; absent means all. */
export interface Selection {
  readonly tag?: string | undefined;
  readonly classification?: string | undefined;
  readonly country?: string | undefined;
  readonly year?: number | undefined;
  /** Take in classified cables too. Never without the operator's saying so. */
  readonly anyClassification?: boolean | undefined;
}

const UNCLASSIFIED = /^UNCLASSIFIED(?:\s*\/\/?\s*(?:FOR OFFICIAL USE ONLY|FOUO))?$/i;

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** Why a cable is not taken in, or `null` if it is. */
export function whyNot(cable: Cable, selection: Selection): string | null {
  const { tag, classification, country, year, anyClassification } = selection;
  if (cable.id === '') return 'its first line is not a cable id such as 10PARIS198';
  if (anyClassification !== true && !UNCLASSIFIED.test(cable.classification.trim())) {
    return cable.classification === '' ? 'it does not say that it is unclassified' : 'it is classified';
  }
  if (classification !== undefined && !same(cable.classification, classification))
    return `it is not ${classification}`;
  if (tag !== undefined && !cable.tags.some((one) => same(one, tag))) return `it has no tag ${tag}`;
  if (country !== undefined && !reportsOn(cable, country)) return `it is not on ${country}`;
  if (year !== undefined && yearOf(cable) !== year) return `it is not of ${year}`;
  return null;
}
