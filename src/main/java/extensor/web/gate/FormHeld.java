package extensor.web.gate;

/** Somebody has signed in who had sent this form after the session had ended. */
public record FormHeld(PlainForm form) {}
