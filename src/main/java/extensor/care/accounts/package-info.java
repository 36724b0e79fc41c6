/**
 * Who may sign in, and as what. An administrator opens accounts, or a therapist or the desk does at a patient's record; the owner completes them through a link
 * that works once, and where the link could open what its maker may not see, through a code from somebody else. Somebody on the staff may have several roles
 * ({@link extensor.care.accounts.ChangingRoles}). {@link extensor.care.accounts.SigningIn} lets
 * people in, by a password and where there is one by a second factor; each failed try makes the next one slower. People keep their own account, sessions and
 * second factor by {@link extensor.care.accounts.KeepingAccount} and {@link extensor.care.accounts.KeepingSecondFactor}, and prove before a grave act who they
 * are by {@link extensor.care.accounts.ProvingIdentity}. A screen that its person leaves is locked by
 * {@link extensor.care.accounts.LockingScreen}. A passkey ({@link extensor.care.accounts.KeepingPasskeys}) stands for password and second factor.
 */
package extensor.care.accounts;
