/**
 * How a patient is doing. {@link extensor.care.progress.Trend} is the pure verdict on a series of measurements, {@link extensor.care.progress.Chart} the pure
 * picture of it, both put together by {@code ProgressBuilder}; {@link extensor.care.progress.Attainment} says how far a goal is,
 * {@link extensor.care.progress.Adherence} how far the patient follows the plan. Doors: {@link extensor.care.progress.ReadingProgress} (the therapist),
 * {@link extensor.care.progress.PinningBaseline} (with which value a series begins) and
 * {@link extensor.care.progress.ReadingOwnProgress} (the patient). {@link extensor.care.progress.AlertOnTrend} turns what gets worse into a task.
 */
package extensor.care.progress;
