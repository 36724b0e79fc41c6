package extensor.care.catalogue;

import extensor.shared.json.Reading;

/** Reads all files of the catalogue, each against those it refers to: lists first, then interventions, presets and templates. */
final class CatalogueReading {
    private final CatalogueFiles files;
    private final Lists lists;
    private final Shelf<Intervention> interventions = new Shelf<>("catalogue.unknown-intervention");
    private final Shelf<Preset> presets = new Shelf<>("catalogue.unknown-preset");
    private final Shelf<Template> templates = new Shelf<>("catalogue.unknown-template");

    CatalogueReading(CatalogueFiles files) {
        this.files = files;
        this.lists = new ListsReading(files).read();
    }

    Catalogue read() {
        for (Family family : Family.values()) {
            String directory = family.directory();
            files.each(
                    directory,
                    Definition.Kind.INTERVENTION,
                    at -> intervention(at, family),
                    Intervention::code,
                    Intervention::version);
        }
        files.each("presets", Definition.Kind.PRESET, this::preset, Preset::code, Preset::version);
        files.each("templates", Definition.Kind.TEMPLATE, this::template, Template::code, Template::version);
        return new Catalogue(interventions, presets, templates, lists, files.definitions());
    }

    private Intervention intervention(Reading at, Family family) {
        Intervention read = Intervention.read(at);
        if (read.family() != family) throw at.wrong("family", "is not that of its directory");
        for (String code : read.measures())
            if (!lists.measures().holds(code)) throw at.wrong("measures", "does not know \"" + code + "\"");
        return interventions.add(at, "code", read.code(), read.version(), read);
    }

    private Preset preset(Reading at) {
        Preset read = Preset.read(at, interventions::newest).allowed(at);
        return presets.add(at, "code", read.code(), read.version(), read);
    }

    private Template template(Reading at) {
        Template read = new TemplateReading(interventions, presets, lists).read(at);
        return templates.add(at, "code", read.code(), read.version(), read);
    }
}
