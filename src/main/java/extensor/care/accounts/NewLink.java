package extensor.care.accounts;

import java.io.Serializable;
import java.time.Instant;

/** A new set-up link, to be handed over once: its secret, for which account, until when it works, and whether its owner also needs a code from somebody else. */
public record NewLink(String secret, String signInName, Instant until, boolean needsCode) implements Serializable {}
