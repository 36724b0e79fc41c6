package extensor.care.accounts;

/** An account was disabled, enabled again, or has another role. */
public record AccessChanged(long account) {}
