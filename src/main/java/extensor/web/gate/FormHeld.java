package extensor.web.gate;

/** The sender of a held form has signed in. */
public record FormHeld(PlainForm form) {}
