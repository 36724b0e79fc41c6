package extensor.care.accounts;

/** What the holder of a set-up link sees: the sign-in name of the account (empty for the first administrator), and whether a code is asked for. */
public record LinkSheet(String signInName, boolean needsCode) {}
