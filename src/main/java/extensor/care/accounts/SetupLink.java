package extensor.care.accounts;

import extensor.shared.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A link that lets its holder choose a password once, some only with a code from somebody else than the person who made the link. Without an account it
 * makes the first administrator. Only the hashes of secret and code are kept.
 */
@Entity
@Table(name = "setup_link")
public class SetupLink extends Stored {
    /** Of the first link, which may go home with its owner. */
    private static final Duration FIRST = Duration.ofHours(48);

    /** Of a link to an account that has a password: its owner stands beside. */
    private static final Duration RENEWAL = Duration.ofMinutes(30);

    @Column(name = "account_id")
    private Long account;

    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "made_by")
    private Long madeBy;

    private boolean renewal;

    @Column(name = "code_needed")
    private boolean codeNeeded;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "code_by")
    private Long codeBy;

    @Column(name = "drops_factor")
    private boolean dropsFactor;

    protected SetupLink() {}

    /** The link of the first administrator, or one that the people who run the program hand over. */
    SetupLink(long id, Account account, String secret, Instant now) {
        super(id);
        this.account = account == null ? null : account.id();
        this.secretHash = hash(secret);
        this.renewal = account != null && account.hasPassword();
        this.expiresAt = now.plus(life());
    }

    private Duration life() {
        return renewal ? RENEWAL : FIRST;
    }

    /** Who hands it over, and whether somebody else has to hand over a code. */
    void madeBy(Long person, boolean withCode) {
        madeBy = person;
        codeNeeded = withCode;
    }

    /** Its use also takes away the second factor of the account. */
    void dropFactor() {
        dropsFactor = true;
    }

    boolean dropsFactor() {
        return dropsFactor;
    }

    static String hash(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Instant until() {
        return expiresAt;
    }

    boolean open(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    void use(Instant now) {
        usedAt = now;
    }

    boolean needsCode() {
        return codeNeeded;
    }

    Long madeBy() {
        return madeBy;
    }

    /** From now on this code belongs to it. */
    void codeFrom(Long person, String code) {
        codeBy = person;
        codeHash = LinkCode.hash(code);
    }

    /** True where it needs no code, or this is the one. */
    boolean opensWith(String code) {
        return !codeNeeded || codeHash != null && code != null && codeHash.equals(LinkCode.hash(code));
    }

    /** It was made for somebody who could sign in already. */
    boolean renewal() {
        return renewal;
    }

    Stream<Long> hands() {
        return Stream.of(madeBy, codeBy).filter(Objects::nonNull);
    }

    /** As its owner is told of it. */
    Renewal told(Map<Long, String> names) {
        return new Renewal(
                usedAt == null ? expiresAt.minus(life()) : usedAt,
                usedAt != null,
                dropsFactor,
                madeBy == null ? "" : names.getOrDefault(madeBy, ""),
                codeBy == null ? "" : names.getOrDefault(codeBy, ""));
    }

    /** The account it opens, or null for the first administrator. */
    Long account() {
        return account;
    }
}
