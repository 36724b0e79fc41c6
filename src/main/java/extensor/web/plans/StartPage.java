package extensor.web.plans;

import extensor.care.patients.EpisodeSheet;
import extensor.care.patients.PatientBanner;
import extensor.care.plans.OfferingTemplates;
import extensor.care.plans.Planning;
import extensor.care.plans.TemplateOffer;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.web.gate.Redirect;
import extensor.web.kit.HandOver;
import extensor.web.kit.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Where a plan begins: the templates that fit the episode first, or an empty plan. */
@Named
@ViewScoped
public class StartPage implements Serializable {
    @Inject
    private Planning planning;

    @Inject
    private OfferingTemplates templates;

    private String id;
    private String begun;
    private transient EpisodeSheet episode;
    private transient PatientBanner patient;
    private transient List<TemplateOffer> fitting;
    private transient List<TemplateOffer> others;

    public void open() {
        OfferingTemplates.Offers offers = templates.ofEpisode(Id.of(id));
        episode = offers.episode();
        patient = offers.patient();
        fitting = offers.templates().stream().filter(TemplateOffer::fits).toList();
        others = offers.templates().stream().filter(offer -> !offer.fits()).toList();
    }

    /** A second press leads to the plan of the first one. If the episode was closed meanwhile, the page says so. */
    public void begin(String template) {
        try {
            if (begun == null) begun = Id.text(planning.begin(Id.of(id), template));
            HandOver.give(new BegunPlan(begun));
            Redirect.to("/plans/compose?id=" + begun);
        } catch (Refusal no) {
            open();
            if (episode.open()) Messages.no(no, "form");
        }
    }

    public void beginEmpty() {
        begin(null);
    }

    public EpisodeSheet getEpisode() {
        return episode;
    }

    public PatientBanner getPatient() {
        return patient;
    }

    public List<TemplateOffer> getFitting() {
        return fitting;
    }

    public List<TemplateOffer> getOthers() {
        return others;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
