package extensor.care.accounts;

import java.io.Serializable;
import java.util.List;

/** What a browser asks a device: to sign the challenge with one of these credentials, or with any of this host where none is named. */
public record PasskeyQuestion(String challenge, List<String> credentials) implements Serializable {}
