/** One place where a rule is knowingly not kept. */
export interface Exception {
  /** Name of the rule. */
  readonly rule: string;
  /** `<kind>/<id>`: `fixes/open-the-port`. */
  readonly record: string;
  /** Why the rule is wrong here, and what would end the exception. */
  readonly reason: string;
}
