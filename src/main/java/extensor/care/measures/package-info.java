/**
 * What was measured: pain, range of motion by joint, motion and side, strength and tone by muscle, girth by landmark, scores of questionnaires and tests. {@link extensor.care.measures.Measuring} is
 * the therapist's door; what patients say of themselves comes through {@link extensor.care.measures.Measurements#tell}. A measurement is never
 * rewritten, a wrong one is withdrawn and stays. What a series of values means is said in {@code progress}.
 */
package extensor.care.measures;
