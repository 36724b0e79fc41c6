package extensor.care.accounts;

import java.io.Serializable;

/** A new code for somebody's link, to be handed over once, and whether link and code together also take away the second factor. */
public record NewCode(String code, boolean dropsFactor) implements Serializable {}
