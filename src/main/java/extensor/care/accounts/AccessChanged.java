package extensor.care.accounts;

/** An account was disabled, or enabled again. */
public record AccessChanged(long account) {}
