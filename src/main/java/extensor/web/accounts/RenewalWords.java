package extensor.web.accounts;

import extensor.care.accounts.Renewal;
import extensor.shared.Formats;
import extensor.web.kit.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** What has happened to somebody's password, in words. */
@Named
@ApplicationScoped
public class RenewalWords {
    /** For the owner at sign-in, line by line, with what to do. */
    List<String> toOwner(List<Renewal> renewals) {
        return Stream.concat(renewals.stream().map(this::of), Stream.of(Messages.text("renewal.ask")))
                .toList();
    }

    public String of(Renewal renewal) {
        String kind = (!renewal.used() ? "made" : renewal.codeBy().isEmpty() ? "used" : "used-code")
                + (renewal.factorToo() ? "-factor" : "");
        String maker = renewal.madeBy().isEmpty() ? Messages.text("renewal.operator") : renewal.madeBy();
        return Messages.text(
                "renewal." + kind, Formats.date(renewal.at().atZone(Formats.NO_PLACE)), maker, renewal.codeBy());
    }
}
