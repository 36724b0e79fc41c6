/**
 * Whether a treatment may be given to a patient, and why not: rules (data) meet what is known of the patient (facts) and what is to be
 * done (treatments), and give findings that explain themselves.
 *
 * <p>It asks no database, no clock and no page, and knows no plan. {@link extensor.care.safety.Rules} reads the rules strictly,
 * {@link extensor.care.safety.Safety} checks, {@link extensor.care.safety.Verdict} says whether one may sign.
 *
 * <p>Unknown is never safe. Where the rules leave a choice, the stricter reading is taken:
 * <ul>
 *   <li>A condition nobody told of is a gap; a gap on which an absolute rule hangs keeps the plan from being signed.
 *   <li>A fact or a treatment whose place is not known is taken to be everywhere: it hits, and the place is asked for.
 *   <li>A present fact answers its condition for good (before and after its dates the condition is known to be absent). An absent fact
 *       answers only for the place it names, and only while it lasts: one that ends before the treatment does answers nothing.
 *   <li>Two facts that contradict each other: the present one wins where it meets the treatment.
 *   <li>A fact that ends on the day it begins never held and says nothing.
 *   <li>Age comes from the birth date alone; without one it is a gap. Frailty may also be told by a clinician, but not denied.
 *       A treatment with one open end is held against birthdays for a year; one without any date meets every age.
 * </ul>
 */
package extensor.care.safety;
