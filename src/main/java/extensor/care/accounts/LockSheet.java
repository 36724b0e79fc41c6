package extensor.care.accounts;

/** What a locked screen shows: whose it is, whether a PIN opens it here, and what their passkey is asked, or null. */
public record LockSheet(String name, boolean byPin, PasskeyQuestion question) {}
