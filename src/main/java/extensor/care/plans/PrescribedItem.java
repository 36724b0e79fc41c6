package extensor.care.plans;

import extensor.care.catalogue.CarePlace;
import extensor.care.catalogue.Family;
import extensor.shared.BodyRegion;
import extensor.shared.Id;
import extensor.shared.Side;
import extensor.shared.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One line of a signed version as the clinic counts it; written once with the signature, never changed. */
@Entity
@Table(name = "prescribed_item")
public class PrescribedItem extends Stored {
    @Column(name = "plan_id")
    private long plan;

    @Column(name = "version_number")
    private int version;

    private int item;
    private String intervention;

    @Enumerated(EnumType.STRING)
    private Family family;

    @Enumerated(EnumType.STRING)
    private BodyRegion region;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Enumerated(EnumType.STRING)
    private CarePlace setting;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_before")
    private LocalDate endsBefore;

    protected PrescribedItem() {}

    PrescribedItem(long plan, int version, Composition composition, Phase phase, Item item) {
        super(Id.next());
        this.plan = plan;
        this.version = version;
        this.item = item.id();
        this.intervention = item.dose().intervention().code();
        this.family = item.dose().intervention().family();
        this.region = item.acting();
        this.side = item.side();
        this.setting = item.setting();
        this.startsOn = composition.from(phase, item);
        this.endsBefore = composition.until(phase, item);
    }
}
