/**
 * Plans: composing, checking, signing, reading. A {@link extensor.care.plans.Composition} is the value everything works on; a draft is one kept as
 * text in its plan, a signed version is one sealed with what was known that day. The doors are {@link extensor.care.plans.Planning} (compose),
 * {@link extensor.care.plans.Signing} (sign, versions, next draft), {@link extensor.care.plans.Today} (the therapist's patients and where their plans
 * stand) and {@link extensor.care.plans.ReadingOwnPlan} (the patient).
 */
package extensor.care.plans;
