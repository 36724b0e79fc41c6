package extensor.care.accounts;

/** What a device made for a passkey: the id and the public key as WebAuthn writes them, and how often it has signed. */
record NewCredential(byte[] id, byte[] attested, boolean backupEligible, long signCount) {
    String hash() {
        return PasskeyAnswer.hash(id);
    }
}
