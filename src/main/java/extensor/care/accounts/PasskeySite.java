package extensor.care.accounts;

/** This program as browsers know it: the host name for which passkeys are made (WebAuthn's relying party), and the origin of its pages. */
public record PasskeySite(String host, String origin) {
    /** WebAuthn knows names alone, no numbers. */
    public boolean possible() {
        return !host.matches("[0-9.]+|\\[.*]|.*:.*");
    }
}
