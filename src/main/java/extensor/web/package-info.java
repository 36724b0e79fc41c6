/**
 * The pages' beans, in the same rooms as the pages: {@code plans/compose.xhtml} has {@code web.plans.ComposePage}. A bean holds ids, what
 * is being typed, and the record it shows; it asks verb classes and turns a refusal into a message. No entity, no SQL, no decision
 * that matters. Rooms do not use each other, only {@code kit} and {@code gate}. The beans of
 * /patients/progress and /patients/measure are in {@code progress}, those of /login and /setup in {@code accounts}.
 */
package extensor.web;
