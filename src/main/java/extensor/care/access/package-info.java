/**
 * Who calls and what they may do: roles, the caller, the rules on doors, and the audit trail.
 *
 * <p>{@link extensor.care.access.Caller} says in each request who is asking. Around every verb class,
 * {@link extensor.care.access.AccessInterceptor} checks the caller's roles against {@link extensor.care.access.AllowedTo} and records what is refused or
 * fails; {@link extensor.care.access.AuditInterceptor} writes the audit entry in the same transaction, before the answer leaves. What the entry is about
 * is told to {@link extensor.care.access.AuditContext}. Entries hold no clinical value and are sealed in chains ({@link extensor.care.access.Audit}), so
 * that a change shows.
 */
package extensor.care.access;
