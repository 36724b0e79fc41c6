package extensor.web.kit;

import jakarta.faces.application.Resource;
import jakarta.faces.context.FacesContext;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URL;
import java.util.Map;

/** A file of the layout as a page names it. Only its address is asked for: the file itself is served without Faces. */
final class LayoutResource extends Resource {
    private final StaticFile file;

    LayoutResource(StaticFile file) {
        this.file = file;
    }

    @Override
    public String getRequestPath() {
        return file.path();
    }

    @Override
    public InputStream getInputStream() {
        return new ByteArrayInputStream(file.plain());
    }

    @Override
    public Map<String, String> getResponseHeaders() {
        return Map.of();
    }

    @Override
    public URL getURL() {
        return null;
    }

    @Override
    public boolean userAgentNeedsUpdate(FacesContext context) {
        return false;
    }
}
