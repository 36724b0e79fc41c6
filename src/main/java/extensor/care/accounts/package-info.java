/**
 * Who may come in and as what, and the record of what everybody did.
 *
 * <p>Accounts are opened by an administrator or at a patient's record and completed by their owner through a link that works once. {@link extensor.care.accounts.SigningIn} lets in, with a delay that grows. {@link extensor.care.access.Caller}
 * says in each request who is asking.
 *
 * <p>Around every verb class of the house: {@link extensor.care.access.AccessInterceptor} holds the caller's role against {@link extensor.care.access.AllowedTo} and records what is refused or fails;
 * {@link extensor.care.access.AuditInterceptor} writes the audit entry in the same transaction, before the answer leaves. What the entry is about is told to {@link extensor.care.access.AuditContext}. Entries hold
 * no clinical value and are sealed in chains ({@link extensor.care.access.Audit}), so that a change shows.
 */
package extensor.care.accounts;
