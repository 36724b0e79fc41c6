/**
 * Who may sign in, and as what. An administrator opens accounts, or a therapist or the desk does at a patient's record; the owner completes them through a link
 * that works once, and where the link could open what its maker may not see, through a code from somebody else. {@link extensor.care.accounts.SigningIn} lets
 * people in; each failed try makes the next one slower.
 */
package extensor.care.accounts;
