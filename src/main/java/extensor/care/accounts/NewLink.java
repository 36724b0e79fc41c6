package extensor.care.accounts;

import java.io.Serializable;

/** The secret of a new set-up link, to be handed over once, and whether its owner also needs a code from somebody else. */
public record NewLink(String secret, boolean needsCode) implements Serializable {}
