/**
 * Who may sign in, and as what. An administrator opens accounts, or a therapist does at a patient's record; the owner completes them through a link that
 * works once. {@link extensor.care.accounts.SigningIn} lets people in; each failed try makes the next one slower.
 */
package extensor.care.accounts;
