/**
 * What every room uses and what knows no room: ids and what is stored under them ({@link extensor.shared.Stored}), body regions and sides, the
 * clock, what has expired ({@link extensor.shared.Expired}), saying no ({@link extensor.shared.Refusal}), what the program says and keeps
 * ({@link extensor.shared.Message}), what people type ({@link extensor.shared.TypedText}, {@link extensor.shared.TypedNumber},
 * {@link extensor.shared.TextLimit}), reading JSON strictly ({@link extensor.shared.json.StrictJson}), and {@link extensor.shared.door.UseCase}, the mark of a verb class with the steps around it: rights,
 * retry, transaction, audit. The steps themselves that need to know people live in {@code care.access}.
 */
package extensor.shared;
