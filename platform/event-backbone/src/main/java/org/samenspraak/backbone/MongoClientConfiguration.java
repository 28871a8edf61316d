package org.samenspraak.backbone;

import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.ServerApi;
import com.mongodb.ServerApiVersion;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.mongodb.autoconfigure.MongoClientFactory;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** How the document store is spoken to. */
@Configuration(proxyBeanMethods = false)
class MongoClientConfiguration {

  /** Declared apart, so that the client for indexes can go without. */
  record StableApi(boolean declared) implements MongoClientSettingsBuilderCustomizer {

    @Override
    public void customize(MongoClientSettings.Builder settings) {
      if (declared) {
        settings.serverApi(
            ServerApi.builder()
                .version(ServerApiVersion.V1)
                .strict(true)
                .deprecationErrors(true)
                .build());
      }
    }
  }

  @Bean
  StableApi stableApi(BackboneProperties properties) {
    return new StableApi(properties.store().stableApi());
  }

  /**
   * Nothing is said to be done before a majority has it on disk, and nothing is read that may be
   * rolled back. Whoever asks is not kept waiting for a server that is away.
   */
  @Bean
  MongoClientSettingsBuilderCustomizer majority(
      ServiceDescription service, BackboneProperties properties) {
    BackboneProperties.Store store = properties.store();
    return settings ->
        settings
            .applicationName(service.name())
            .writeConcern(WriteConcern.MAJORITY.withJournal(true))
            .readConcern(ReadConcern.MAJORITY)
            .readPreference(ReadPreference.primary())
            .retryWrites(true)
            .retryReads(true)
            .applyToClusterSettings(cluster ->
                cluster.serverSelectionTimeout(
                    store.selectionTimeout().toMillis(), TimeUnit.MILLISECONDS))
            .applyToServerSettings(server ->
                server.heartbeatFrequency(store.heartbeat().toMillis(), TimeUnit.MILLISECONDS))
            .applyToConnectionPoolSettings(
                pool -> pool.maxWaitTime(store.poolTimeout().toMillis(), TimeUnit.MILLISECONDS))
            .applyToSocketSettings(socket ->
                socket
                    .connectTimeout(store.connectTimeout().toMillis(), TimeUnit.MILLISECONDS)
                    .readTimeout(store.readTimeout().toMillis(), TimeUnit.MILLISECONDS));
  }

  @Bean
  IndexClient indexClient(ObjectProvider<MongoClientSettingsBuilderCustomizer> customizers) {
    List<MongoClientSettingsBuilderCustomizer> withoutApi =
        customizers.orderedStream().filter(one -> !(one instanceof StableApi)).toList();
    MongoClient client =
        new MongoClientFactory(withoutApi).createMongoClient(MongoClientSettings.builder().build());
    return new IndexClient(client);
  }

  @Bean
  MongoDatabase database(MongoDatabaseFactory databases) {
    return databases.getMongoDatabase();
  }
}
