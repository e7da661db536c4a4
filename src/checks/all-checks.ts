/** The list of checks, and the one way to run them. */
import { addressVanished } from './address-vanished.ts';
import { addressesUnrecorded } from './addresses-unrecorded.ts';
import { formerIdInUse } from './former-id-in-use.ts';
import { formerIdTwice } from './former-id-twice.ts';
import { goneStillThere } from './gone-still-there.ts';
import type { Dataset } from '#model/dataset';
import type { Finding } from '#model/finding';
import { actualEqualsTargets } from './actual-equals-targets.ts';
import { actualFarAboveTarget } from './actual-far-above-target.ts';
import { afterReleaseDate } from './after-release-date.ts';
import { areaNameMismatch } from './area-name-mismatch.ts';
import { areaOutsideRegion } from './area-outside-region.ts';
import { baselineAfterFirstTarget } from './baseline-after-first-target.ts';
import { boundariesIncomplete } from './boundaries-incomplete.ts';
import { boundariesLicenceClosed } from './boundaries-licence-closed.ts';
import { boundariesParentUnknown } from './boundaries-parent-unknown.ts';
import { boundariesTwice } from './boundaries-twice.ts';
import { boundariesUnitTwice } from './boundaries-unit-twice.ts';
import { boundariesUnitUnknown } from './boundaries-unit-unknown.ts';
import { bpsCodeMismatch } from './bps-code-mismatch.ts';
import { bpsCode } from './bps-code.ts';
import { budgetItemsInCircle } from './budget-items-in-circle.ts';
import { budgetPartsDiffer } from './budget-parts-differ.ts';
import { changeNotRecorded } from './change-not-recorded.ts';
import { checkedWithoutOriginal } from './checked-without-original.ts';
import { codeMalformed } from './code-malformed.ts';
import { codeOtherGovernment } from './code-other-government.ts';
import { codeWithoutRule } from './code-without-rule.ts';
import { codeWrongLevel } from './code-wrong-level.ts';
import { contactInCorrection } from './contact-in-correction.ts';
import { copyChanged } from './copy-changed.ts';
import { copyWithoutFingerprint } from './copy-without-fingerprint.ts';
import { correctionToNothing } from './correction-to-nothing.ts';
import { countNotWhole } from './count-not-whole.ts';
import { coverageOverTotal } from './coverage-over-total.ts';
import { datesOutOfOrder } from './dates-out-of-order.ts';
import { districtNotListed } from './district-not-listed.ts';
import { droppedTargetStillSet } from './dropped-target-still-set.ts';
import { duplicateArea } from './duplicate-area.ts';
import { duplicateBaseline } from './duplicate-baseline.ts';
import { duplicateBudgetLine } from './duplicate-budget-line.ts';
import { duplicateFigure } from './duplicate-figure.ts';
import { duplicateListId } from './duplicate-list-id.ts';
import { duplicateProgramme } from './duplicate-programme.ts';
import { duplicateTarget } from './duplicate-target.ts';
import { followUpBeforeRecommendation } from './follow-up-before-recommendation.ts';
import { fullReportIncomplete } from './full-report-incomplete.ts';
import { holderNotInOffice } from './holder-not-in-office.ts';
import { implausibleJump } from './implausible-jump.ts';
import { judgedByMissingTarget } from './judged-by-missing-target.ts';
import { lastStepUnusual } from './last-step-unusual.ts';
import { ledgerChainBroken } from './ledger-chain-broken.ts';
import { ledgerLineEdited } from './ledger-line-edited.ts';
import { ledgerPartMissing } from './ledger-part-missing.ts';
import { ledgerStepImpossible } from './ledger-step-impossible.ts';
import { milestoneDateWithoutEvent } from './milestone-date-without-event.ts';
import { missingWithoutSearch } from './missing-without-search.ts';
import { negativeAmount } from './negative-amount.ts';
import { notYetRecorded } from './not-yet-recorded.ts';
import { numberOnWordScale } from './number-on-word-scale.ts';
import { officeTermsOverlap } from './office-terms-overlap.ts';
import { oldAgency } from './old-agency.ts';
import { oldAreaCode } from './old-area-code.ts';
import { oldIndicator } from './old-indicator.ts';
import { outcomeBeforeRequest } from './outcome-before-request.ts';
import { periodOutsideMethod } from './period-outside-method.ts';
import { planEndsBeforeStart } from './plan-ends-before-start.ts';
import { primaryThroughCopy } from './primary-through-copy.ts';
import { programmeParentWrongLevel } from './programme-parent-wrong-level.ts';
import { programmesInCircle } from './programmes-in-circle.ts';
import { rangeReversed } from './range-reversed.ts';
import { recommendationBeforeYear } from './recommendation-before-year.ts';
import { redactedFigureReturns } from './redacted-figure-returns.ts';
import { redistributionWithoutGround } from './redistribution-without-ground.ts';
import { regionKindMismatch } from './region-kind-mismatch.ts';
import { replyBeforeSubject } from './reply-before-subject.ts';
import { replyToNothing } from './reply-to-nothing.ts';
import { replyTooLong } from './reply-too-long.ts';
import { requesterNamed } from './requester-named.ts';
import { revisionWithoutDate } from './revision-without-date.ts';
import { revisionWithoutLegalBasis } from './revision-without-legal-basis.ts';
import { revisionWithoutReason } from './revision-without-reason.ts';
import { runCheck } from './run-check.ts';
import { severalPreferred } from './several-preferred.ts';
import { shareOutsideWhole } from './share-outside-whole.ts';
import { siteWithoutAddress } from './site-without-address.ts';
import { siteWithoutPublisher } from './site-without-publisher.ts';
import { smallCountShown } from './small-count-shown.ts';
import { stageJump } from './stage-jump.ts';
import { targetEasierThanBaseline } from './target-easier-than-baseline.ts';
import { targetOutsidePlanYears } from './target-outside-plan-years.ts';
import { targetWithoutDirection } from './target-without-direction.ts';
import { termEndsBeforeStart } from './term-ends-before-start.ts';
import { tileWithoutArea } from './tile-without-area.ts';
import { tilesOverlap } from './tiles-overlap.ts';
import { twoVersionsInForce } from './two-versions-in-force.ts';
import { unitMixUp } from './unit-mix-up.ts';
import { unknownAreaCode } from './unknown-area-code.ts';
import { unusedCopy } from './unused-copy.ts';
import { unusedIndicator } from './unused-indicator.ts';
import { unusedSource } from './unused-source.ts';
import { withdrawalNotRecorded } from './withdrawal-not-recorded.ts';
import { withdrawalOfNothing } from './withdrawal-of-nothing.ts';
import { wordNotOnScale } from './word-not-on-scale.ts';
import type { Check, CheckContext } from './check.ts';
import { runByRegion } from './run-by-region.ts';

/** Every rule content must keep, once it can be read. */
export const checks: readonly Check[] = [
  unknownAreaCode,
  bpsCode,
  bpsCodeMismatch,
  oldAreaCode,
  areaNameMismatch,
  regionKindMismatch,
  areaOutsideRegion,
  districtNotListed,
  duplicateArea,
  tileWithoutArea,
  tilesOverlap,
  boundariesParentUnknown,
  boundariesUnitUnknown,
  boundariesUnitTwice,
  boundariesTwice,
  boundariesLicenceClosed,
  boundariesIncomplete,
  duplicateFigure,
  duplicateTarget,
  duplicateBaseline,
  duplicateBudgetLine,
  duplicateProgramme,
  duplicateListId,
  afterReleaseDate,
  targetOutsidePlanYears,
  planEndsBeforeStart,
  datesOutOfOrder,
  revisionWithoutDate,
  revisionWithoutReason,
  revisionWithoutLegalBasis,
  twoVersionsInForce,
  droppedTargetStillSet,
  termEndsBeforeStart,
  milestoneDateWithoutEvent,
  officeTermsOverlap,
  holderNotInOffice,
  rangeReversed,
  coverageOverTotal,
  wordNotOnScale,
  numberOnWordScale,
  targetWithoutDirection,
  baselineAfterFirstTarget,
  judgedByMissingTarget,
  replyTooLong,
  replyToNothing,
  replyBeforeSubject,
  followUpBeforeRecommendation,
  recommendationBeforeYear,
  missingWithoutSearch,
  severalPreferred,
  primaryThroughCopy,
  checkedWithoutOriginal,
  periodOutsideMethod,
  oldIndicator,
  oldAgency,
  smallCountShown,
  shareOutsideWhole,
  countNotWhole,
  negativeAmount,
  budgetItemsInCircle,
  budgetPartsDiffer,
  stageJump,
  programmesInCircle,
  programmeParentWrongLevel,
  codeMalformed,
  codeWithoutRule,
  codeWrongLevel,
  codeOtherGovernment,
  unitMixUp,
  implausibleJump,
  targetEasierThanBaseline,
  actualFarAboveTarget,
  lastStepUnusual,
  actualEqualsTargets,
  fullReportIncomplete,
  changeNotRecorded,
  withdrawalNotRecorded,
  notYetRecorded,
  ledgerChainBroken,
  ledgerLineEdited,
  ledgerPartMissing,
  ledgerStepImpossible,
  redactedFigureReturns,
  withdrawalOfNothing,
  unusedIndicator,
  unusedSource,
  copyChanged,
  copyWithoutFingerprint,
  redistributionWithoutGround,
  unusedCopy,
  outcomeBeforeRequest,
  correctionToNothing,
  requesterNamed,
  contactInCorrection,
  siteWithoutPublisher,
  siteWithoutAddress,
  addressVanished,
  formerIdInUse,
  formerIdTwice,
  goneStillThere,
  addressesUnrecorded,
];

/** Runs every check and returns all that they find. */
export function runChecks(dataset: Dataset, context: CheckContext): Finding[] {
  const apart = checks.filter(({ perRegion, perThing }) => perRegion === true || perThing === true);
  const together = checks.filter((check) => !apart.includes(check));
  return [...together.flatMap((check) => runCheck(check, dataset, context)), ...runByRegion(apart, dataset, context)];
}
