package extensor.web.plans;

import extensor.care.patients.EpisodeSheet;
import extensor.care.patients.OpeningEpisodes;
import extensor.care.patients.PatientBanner;
import extensor.care.plans.Planning;
import extensor.care.plans.TemplateLine;
import extensor.shared.Id;
import extensor.web.gate.Redirect;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Where a plan begins: the templates that fit the episode's region first, or an empty plan. */
@Named
@ViewScoped
public class StartPage implements Serializable {
    @Inject
    private Planning planning;

    @Inject
    private OpeningEpisodes episodes;

    private String id;
    private String begun;
    private transient EpisodeSheet episode;
    private transient PatientBanner patient;
    private transient List<TemplateLine> fitting;
    private transient List<TemplateLine> others;

    public void open() {
        episode = episodes.episode(Id.of(id));
        patient = episodes.start(episode.patient()).banner();
        List<TemplateLine> all = planning.readTemplates();
        fitting = all.stream()
                .filter(t -> t.region() != null && t.region().overlaps(episode.region()))
                .toList();
        others = all.stream().filter(t -> !fitting.contains(t)).toList();
    }

    /** A second press leads to the plan of the first one. If the episode was closed meanwhile, the page says so. */
    public void begin(String template) {
        open();
        if (!episode.open()) return;
        if (begun == null) begun = Id.text(planning.begin(Id.of(id), template));
        Redirect.to("/plans/compose?id=" + begun);
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

    public List<TemplateLine> getFitting() {
        return fitting;
    }

    public List<TemplateLine> getOthers() {
        return others;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
