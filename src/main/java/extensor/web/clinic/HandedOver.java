package extensor.web.clinic;

import extensor.web.kit.Messages;
import extensor.web.kit.SetupSlip;
import java.io.Serializable;

/** What the administrator hands over to the owner of an account: a link, a link that also needs a code (`half`), or the code, which has no slip. Shown once. */
public record HandedOver(String kind, String secret, String owner, SetupSlip slip) implements Serializable {
    static HandedOver of(SetupSlip slip) {
        return new HandedOver(slip.half() ? "half" : "link", slip.address(), slip.owner(), slip);
    }

    public String title() {
        return Messages.text("handed." + kind + "-title", owner);
    }

    public String label() {
        return Messages.text("handed." + kind + "-label");
    }

    public String hint() {
        return Messages.text("handed." + kind + "-text", owner);
    }
}
