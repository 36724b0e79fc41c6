/**
 * Plans: composing, checking, signing, reading. A {@link extensor.care.plans.Composition} is the value everything works on; a draft is one kept as
 * text in its plan, a signed version is one sealed with what was known that day. The doors are {@link extensor.care.plans.Planning} (compose),
 * {@link extensor.care.plans.TakingBack} (undo), {@link extensor.care.plans.Signing} (sign, versions, next draft) and
 * {@link extensor.care.plans.ReadingOwnPlan} (the patient). Later rooms read {@link extensor.care.plans.SignedPlans}: what is in force, and with
 * {@link extensor.care.plans.PlanByDay} what was so on a day.
 */
package extensor.care.plans;
