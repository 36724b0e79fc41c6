package extensor.care.accounts;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.BufferUnderflowException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Whether what a device said is right: for this host and page, over this challenge, by this key, with its owner known to the device, and by no copy of it that
 * has counted less. Which make of device it is does not matter (no attestation).
 */
@ApplicationScoped
public class PasskeyCheck {
    private static final int LONGEST_ID = 1023;

    private static final List<PublicKeyCredentialParameters> KEYS = Stream.of(
                    COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.RS256)
            .map(kind -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, kind))
            .toList();

    private final ObjectConverter converter = new ObjectConverter();
    private final AttestedCredentialDataConverter credentials = new AttestedCredentialDataConverter(converter);
    private final WebAuthnManager library = WebAuthnManager.createNonStrictWebAuthnManager(converter);

    /** The credential that a device has made; empty where anything is wrong. `asked`: the challenge is one that may be answered here. */
    Optional<NewCredential> made(PasskeyAnswer answer, PasskeySite site, Predicate<byte[]> asked) {
        return right(() -> {
            var data = library.parse(new RegistrationRequest(
                    answer.parts().get(1), answer.parts().get(0)));
            byte[] challenge = data.getCollectedClientData().getChallenge().getValue();
            library.verify(data, new RegistrationParameters(here(site, challenge), KEYS, true, true));
            var device = data.getAttestationObject().getAuthenticatorData();
            var credential = device.getAttestedCredentialData();
            if (credential.getCredentialId().length > LONGEST_ID || !asked.test(challenge)) return null;
            return new NewCredential(
                    credential.getCredentialId(),
                    credentials.convert(credential),
                    device.isFlagBE(),
                    device.getSignCount());
        });
    }

    /** How often the device has signed by now; empty where anything is wrong. */
    Optional<Long> signed(PasskeyAnswer answer, Passkey passkey, PasskeySite site, Predicate<byte[]> asked) {
        return right(() -> {
            byte[] owner = answer.parts().get(4);
            if (owner.length > 0 && !passkey.ownerHandle().equals(text(owner))) return null;
            var data = library.parse(new AuthenticationRequest(
                    answer.parts().get(0),
                    owner.length == 0 ? null : owner,
                    answer.parts().get(2),
                    answer.parts().get(1),
                    answer.parts().get(3)));
            byte[] challenge = data.getCollectedClientData().getChallenge().getValue();
            library.verify(
                    data, new AuthenticationParameters(here(site, challenge), record(passkey), null, true, true));
            return asked.test(challenge) ? data.getAuthenticatorData().getSignCount() : null;
        });
    }

    private static ServerProperty here(PasskeySite site, byte[] challenge) {
        return new ServerProperty(new Origin(site.origin()), site.host(), new DefaultChallenge(challenge));
    }

    private CredentialRecordImpl record(Passkey passkey) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                passkey.backupEligible(),
                null,
                passkey.signCount(),
                credentials.convert(passkey.attested()),
                null,
                null,
                null,
                null);
    }

    static String text(byte[] handle) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(handle);
    }

    /** Bytes of strangers may break the reading, too. */
    private static <T> Optional<T> right(Supplier<T> check) {
        try {
            return Optional.ofNullable(check.get());
        } catch (WebAuthnException | IllegalArgumentException | NullPointerException | BufferUnderflowException e) {
            return Optional.empty();
        }
    }
}
