package extensor.web.patients;

import extensor.care.patients.DeskSheet;
import extensor.care.patients.Registration;
import extensor.web.kit.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two records side by side. */
@Named
@RequestScoped
public class MergeRows {
    private static final String NOTHING = "–";

    /** What both say about one thing. Where they differ in what tells people apart, they may be two people. */
    public record MergeRow(String label, String kept, String gone, boolean warns) {}

    @Inject
    PatientWords words;

    public List<MergeRows.MergeRow> of(DeskSheet kept, DeskSheet gone) {
        return List.of(
                identity("merge.name", kept, gone, r -> r.banner().name()),
                identity(
                        "register.birth-date",
                        kept,
                        gone,
                        r -> words.day(r.banner().birthDate())),
                identity(
                        "register.sex",
                        kept,
                        gone,
                        r -> Messages.text("Sex." + r.banner().sex())),
                contact("register.phone", kept, gone, r -> r.registration().phone()),
                contact("register.email", kept, gone, r -> r.registration().email()),
                contact("register.address", kept, gone, r -> r.registration().address()),
                contact("register.payer", kept, gone, r -> payer(r.registration())),
                contact("register.guardian", kept, gone, r -> r.registration().guardian()),
                contact(
                        "patient.account",
                        kept,
                        gone,
                        r -> r.account() == null ? null : r.account().signInName()));
    }

    private static MergeRow identity(String label, DeskSheet kept, DeskSheet gone, Function<DeskSheet, String> of) {
        return row(label, said(of.apply(kept)), said(of.apply(gone)), true);
    }

    private static MergeRow contact(String label, DeskSheet kept, DeskSheet gone, Function<DeskSheet, String> of) {
        return row(label, said(of.apply(kept)), said(of.apply(gone)), false);
    }

    private static MergeRow row(String label, String kept, String gone, boolean identifies) {
        return new MergeRow(Messages.text(label), kept, gone, identifies && !kept.equals(gone));
    }

    private static String said(String text) {
        return text == null || text.isEmpty() ? NOTHING : text;
    }

    private static String payer(Registration registration) {
        return Stream.of(
                        Messages.text("Coverage." + registration.coverage()),
                        registration.insurer(),
                        registration.memberNumber())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
