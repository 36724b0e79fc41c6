package extensor.care.plans;

import extensor.care.catalogue.Catalogue;
import extensor.shared.Id;
import extensor.shared.NotAsSigned;
import extensor.shared.NotAsSigned.SignedKind;
import extensor.shared.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;

/** What was signed, word for word, with its hash, signer and instant. Only ever inserted. */
@Entity
@Table(name = "plan_version")
public class PlanVersion extends Stored {
    @Column(name = "plan_id")
    private long plan;

    @Column(name = "version_number")
    private int number;

    @Lob
    private String content;

    private String hash;

    @Column(name = "signed_by")
    private long signedBy;

    private String signer;

    @Column(name = "signed_at")
    private Instant signedAt;

    protected PlanVersion() {}

    PlanVersion(long plan, int number, String content, long signedBy, String signer, Instant signedAt) {
        super(Id.next());
        this.plan = plan;
        this.number = number;
        this.content = content;
        this.hash = Catalogue.hashOf(content);
        this.signedBy = signedBy;
        this.signer = signer;
        this.signedAt = signedAt;
    }

    /** The signed content; fails if it has been changed since. */
    SignedContent content(Catalogue catalogue) {
        if (!Catalogue.hashOf(content).equals(hash))
            throw new NotAsSigned(SignedKind.PLAN, "version " + number + " of plan " + plan);
        return SignedContent.read(content, catalogue);
    }

    /** The text that was signed. */
    String text() {
        return content;
    }

    PlanSchedules.VersionKey key() {
        return new PlanSchedules.VersionKey(plan, number);
    }

    VersionLine line() {
        return new VersionLine(number, signer, signedAt, hash);
    }
}
