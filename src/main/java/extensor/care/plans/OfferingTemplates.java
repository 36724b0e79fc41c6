package extensor.care.plans;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Role;
import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.catalogue.IcdCode;
import extensor.care.catalogue.Template;
import extensor.care.clinic.LocalToday;
import extensor.care.patients.EpisodeSheet;
import extensor.care.patients.PatientBanner;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** What a plan may begin with: the templates, those that fit the episode first, each checked for this patient as if it began today. */
@UseCase
public class OfferingTemplates {
    @Inject
    PlanAccess access;

    @Inject
    PlanSafety planSafety;

    @Inject
    CurrentCatalogue currentCatalogue;

    @Inject
    LocalToday days;

    @Inject
    AuditContext auditContext;

    /** Whose episode it is, and the templates for it. */
    public record Offers(PatientBanner patient, EpisodeSheet episode, List<TemplateOffer> templates) {}

    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public Offers ofEpisode(long episode) {
        PlanSheets.Whose whose = access.beforePlan(episode);
        auditContext.object("episode", episode);
        Catalogue catalogue = currentCatalogue.catalogue();
        PlanStart start = new PlanStart(catalogue, whose.episode());
        LocalDate today = days.today(whose.episode().siteZone());
        List<TemplateOffer> offers = catalogue.templates().stream()
                .filter(Template::offered)
                .map(template -> offer(template, start.from(template, today), whose, catalogue))
                .toList();
        return new Offers(whose.patient(), whose.episode(), TemplateOffer.sorted(offers));
    }

    private TemplateOffer offer(Template template, Composition plan, PlanSheets.Whose whose, Catalogue catalogue) {
        SafetySheet found = planSafety.sheet(
                planSafety.verdict(plan, whose.facts(), whose.patient().birthDate()), plan, List.of());
        String icd = whose.episode().complaint().icd();
        IcdCode problem = icd != null && template.problems().contains(icd) ? catalogue.problem(icd) : null;
        return new TemplateOffer(
                TemplateLine.of(template, catalogue),
                problem,
                TemplateOffer.treats(template.region(), whose.episode().region()),
                (int) found.stops(),
                (int) found.open(),
                found.questions().size());
    }
}
