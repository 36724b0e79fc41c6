/**
 * Notes: what was really given at a visit, signed, and what was added afterwards. A note begins as "given as planned": the draft holds only what was
 * different ({@code NoteDraft}), the signature freezes everything ({@code SignedNote}: doses as planned and as given, what was left out and why) with
 * its hash. Where no plan is signed there are no items: pain and note are all. Whose turn it is comes from {@code visits}, what was planned from {@code plans}.
 */
package extensor.care.notes;
