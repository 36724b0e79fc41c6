package extensor.care.catalogue;

import extensor.shared.json.StrictJson;
import java.util.HashSet;
import java.util.Set;

/** Reads all files of the catalogue, each against those it refers to: lists first, then interventions, presets and templates. */
final class CatalogueReader {
    private final CatalogueFiles files;
    private final ReferenceLists lists;
    private final Versioned<Intervention> interventions = new Versioned<>("catalogue.unknown-intervention");
    private final Versioned<Preset> presets = new Versioned<>("catalogue.unknown-preset");
    private final Versioned<Template> templates = new Versioned<>("catalogue.unknown-template");

    CatalogueReader(CatalogueFiles files) {
        this.files = files;
        this.lists = new ReferenceListsReader(files).read();
    }

    Catalogue read() {
        for (Family family : Family.values()) {
            String directory = family.directory();
            files.each(
                    directory,
                    Definition.DefinitionKind.INTERVENTION,
                    at -> intervention(at, family),
                    Intervention::code,
                    Intervention::version);
        }
        files.each("presets", Definition.DefinitionKind.PRESET, this::preset, Preset::code, Preset::version);
        files.each("templates", Definition.DefinitionKind.TEMPLATE, this::template, Template::code, Template::version);
        Fits fits = files.list("fits.json", Definition.DefinitionKind.FITS, at -> Fits.read(at, codes()));
        Purposes purposes = files.list(
                "purposes.json",
                Definition.DefinitionKind.PURPOSES,
                at -> Purposes.read(at, codes(), new DoseReader(interventions, presets)));
        return new Catalogue(interventions, presets, templates, lists, fits, purposes, files.definitions());
    }

    private Set<String> codes() {
        Set<String> codes = new HashSet<>();
        interventions.all().forEach(intervention -> codes.add(intervention.code()));
        presets.all().forEach(preset -> codes.add(preset.code()));
        return codes;
    }

    private Intervention intervention(StrictJson at, Family family) {
        Intervention read = Intervention.read(at);
        if (read.family() != family) throw at.wrong("family", "is not that of its directory");
        for (String code : read.measures())
            if (!lists.measures().holds(code)) throw at.wrong("measures", "does not know \"" + code + "\"");
        return interventions.add(at, "code", read.code(), read.version(), read);
    }

    private Preset preset(StrictJson at) {
        Preset read = Preset.read(at, interventions::newest).allowed(at);
        return presets.add(at, "code", read.code(), read.version(), read);
    }

    private Template template(StrictJson at) {
        Template read = new TemplateReader(interventions, presets, lists).read(at);
        return templates.add(at, "code", read.code(), read.version(), read);
    }
}
