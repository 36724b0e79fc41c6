package extensor.web.kit;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Leads the names in pages to the files of the layout, and keeps Faces from adding what these hold already. */
public class LayoutResources extends ResourceHandlerWrapper {
    private static final String LIBRARY = "app";

    private final Map<String, Resource> ours = new ConcurrentHashMap<>();

    public LayoutResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        Resource known = LIBRARY.equals(library) ? ours.computeIfAbsent(name, LayoutResources::made) : null;
        return known == null ? super.createResource(name, library) : known;
    }

    private static Resource made(String name) {
        return StaticFiles.present().named(name).map(LayoutResource::new).orElse(null);
    }

    @Override
    public boolean isResourceRendered(FacesContext context, String name, String library) {
        return StaticFiles.holds(library, name) || super.isResourceRendered(context, name, library);
    }
}
