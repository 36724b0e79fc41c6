/** What every door has in common: the mark {@code UseCase}, the transaction and the retry after a collision. */
package extensor.shared.door;
