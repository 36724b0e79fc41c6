package extensor.care.accounts;

/** Whether somebody has a PIN, whether this browser is a computer of the counter for them, and whether they may change both now. */
public record PinSheet(boolean set, boolean known, boolean proved) {}
